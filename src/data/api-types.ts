/** The answers of the API as types, for clients: `import type { Explanation } from "workers-error-explorer/types"`. */
import type { z } from "zod";
import type { Batch, DatasetAnswer, Index, Match, Matches, Problem } from "./answers.ts";
import type { Choices, PublishedError } from "./published.ts";

/** What `/explain/<code>` answers for a known code. */
export type Explanation = PublishedError | Choices;
export type ErrorIndex = z.infer<typeof Index>;
export type ErrorDataset = z.infer<typeof DatasetAnswer>;
export type ErrorMatch = z.infer<typeof Match>;
export type ErrorMatches = z.infer<typeof Matches>;
export type ErrorBatch = z.infer<typeof Batch>;
export type ErrorProblem = z.infer<typeof Problem>;
export type { Choices, PublishedError };
