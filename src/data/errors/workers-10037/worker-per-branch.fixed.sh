npx wrangler versions upload --preview-alias "pr-$PR_NUMBER"
