/** The two bulk documents: the index at `/explain` and the dataset at `/explain/all.json`. */
import type { Catalog } from "./catalog.ts";
import { LICENSE } from "./publish.ts";
import { SCHEMA_VERSION } from "./vocabulary.ts";

/** Small: enough to know what exists and what changed. */
export function indexDocument(catalog: Catalog) {
  return {
    kind: "index" as const,
    schema_version: SCHEMA_VERSION,
    dataset: catalog.dataset,
    license: LICENSE,
    count: catalog.errors.length,
    errors: catalog.errors.map(({ id, code, error_code, title, lifecycle, revision, updated, links }) => ({
      id,
      code,
      error_code,
      title,
      lifecycle,
      revision,
      updated,
      links,
    })),
  };
}

/** Every record, whole. */
export function datasetDocument(catalog: Catalog) {
  return {
    kind: "dataset" as const,
    schema_version: SCHEMA_VERSION,
    dataset: catalog.dataset,
    license: LICENSE,
    count: catalog.errors.length,
    errors: catalog.errors,
  };
}
