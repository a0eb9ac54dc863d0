npx wrangler vectorize create articles --dimensions=768 --metric=cosine
