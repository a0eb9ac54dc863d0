npx wrangler vectorize get articles ||
  npx wrangler vectorize create articles --dimensions=768 --metric=cosine
