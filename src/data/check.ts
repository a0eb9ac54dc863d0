/** Rules that need more than one record: a reference that leads nowhere stops the build here. */

import { codeKey } from "../explain/code.ts";
import { parseTemplate } from "../explain/template.ts";
import { DataRefused, type ErrorFolder, type Refusal, type Source } from "./read.ts";

/** Throws {@link DataRefused} with every broken reference, missing file and undefined placeholder. */
export function checkSource(source: Source, guides: string[]): void {
  const ids = new Set(source.folders.map((folder) => folder.id));
  const refusals = [
    ...source.folders.flatMap((folder) => [
      ...references(folder, ids, guides),
      ...umbrella(folder, source.folders),
      ...placeholders(folder),
      ...sourcesNamed(folder),
      ...pairFiles(folder),
      ...consistency(folder),
    ]),
    ...aliasClashes(source.folders),
  ];
  if (refusals.length > 0) throw new DataRefused(refusals);
}

const refusal = (folder: ErrorFolder, field: string, found: string): Refusal => ({
  file: `src/data/errors/${folder.id}/error.json`,
  field,
  found,
});

function references(folder: ErrorFolder, ids: Set<string>, guides: string[]): Refusal[] {
  const { record, id } = folder;
  const named: [string, string | null][] = [
    ["parent", record.parent],
    ["moved_to", record.moved_to],
    ...record.related.map((neighbour, i): [string, string] => [`related.${i}.id`, neighbour.id]),
    ...record.causes.map((cause, i): [string, string | null] => [`causes.${i}.see`, cause.see]),
  ];
  return [
    ...named.flatMap(([field, target]) =>
      target === null || (ids.has(target) && target !== id)
        ? []
        : [
            refusal(
              folder,
              field,
              target === id
                ? "names the record itself"
                : `"${target}" is no record; write it or take the reference out`,
            ),
          ],
    ),
    ...record.guides.flatMap((guide, i) =>
      guides.includes(guide)
        ? []
        : [refusal(folder, `guides.${i}`, `"${guide}" is no guide; guides are ${guides.join(", ")}`)],
    ),
  ];
}

/** A cause is printed with its umbrella's code. */
function umbrella(folder: ErrorFolder, folders: ErrorFolder[]): Refusal[] {
  const parent = folders.find((other) => other.id === folder.record.parent);
  if (parent === undefined || parent.record.code === folder.record.code) return [];
  return [
    refusal(
      folder,
      "code",
      `is "${folder.record.code}" but its parent ${parent.id} is printed as "${parent.record.code}"; they share one code`,
    ),
  ];
}

function placeholders(folder: ErrorFolder): Refusal[] {
  return folder.record.messages.flatMap((message, i) => {
    let names: string[];
    try {
      names = parseTemplate(message.template).flatMap((part) => ("param" in part ? [part.param] : []));
    } catch (error) {
      return [refusal(folder, `messages.${i}.template`, (error as Error).message)];
    }
    const missing = names.filter((name) => !(name in message.params));
    const unused = Object.keys(message.params).filter((name) => !names.includes(name));
    return [
      ...missing.map((name) =>
        refusal(
          folder,
          `messages.${i}.params`,
          `{${name}} stands in the template; describe it and give an example`,
        ),
      ),
      ...unused.map((name) =>
        refusal(folder, `messages.${i}.params.${name}`, "is not in the template; take it out"),
      ),
    ];
  });
}

function sourcesNamed(folder: ErrorFolder): Refusal[] {
  const { record } = folder;
  const known = new Set(record.sources.map((source) => source.id));
  const named: [string, string | null][] = [
    ...record.messages.map((message, i): [string, string] => [`messages.${i}.source`, message.source]),
    ...record.history.map((entry, i): [string, string | null] => [`history.${i}.source`, entry.source]),
    ...Object.entries(record.remedies).flatMap(([actor, remedies]) =>
      remedies.map((remedy, i): [string, string | null] => [`remedies.${actor}.${i}.source`, remedy.source]),
    ),
  ];
  return named.flatMap(([field, id]) =>
    id === null || known.has(id) ? [] : [refusal(folder, field, `"${id}" is not among the record's sources`)],
  );
}

function pairFiles(folder: ErrorFolder): Refusal[] {
  const { record, files, proofs } = folder;
  const pairIds = record.pairs.map((pair) => pair.id);
  return [
    ...record.pairs.flatMap((pair, i) =>
      ["broken", "fixed"].flatMap((side) => {
        const found = Object.keys(files).filter((name) => name.startsWith(`${pair.id}.${side}.`));
        return found.length === 1
          ? []
          : [
              refusal(
                folder,
                `pairs.${i}.id`,
                `needs exactly one file ${pair.id}.${side}.<ext>, found ${found.length}`,
              ),
            ];
      }),
    ),
    ...[...Object.keys(files), ...Object.keys(proofs)].flatMap((name) =>
      pairIds.some((id) => name === id || name.startsWith(`${id}.`))
        ? []
        : [refusal(folder, "pairs", `the file "${name}" belongs to no pair; remove it or add the pair`)],
    ),
  ];
}

function consistency(folder: ErrorFolder): Refusal[] {
  const { record } = folder;
  const duplicate = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);
  return [
    ...(record.pairs.length === 0 && record.no_pair === null
      ? [refusal(folder, "no_pair", "say why there is no pair, or add one")]
      : []),
    ...((record.lifecycle === "moved") !== (record.moved_to !== null)
      ? [refusal(folder, "moved_to", "goes with lifecycle `moved`, and only with it")]
      : []),
    ...duplicate(record.causes.map((cause) => cause.id)).map((id) =>
      refusal(folder, "causes", `two causes are called "${id}"`),
    ),
    ...duplicate(record.pairs.map((pair) => pair.id)).map((id) =>
      refusal(folder, "pairs", `two pairs are called "${id}"`),
    ),
    ...duplicate(record.sources.map((source) => source.id)).map((id) =>
      refusal(folder, "sources", `two sources are called "${id}"`),
    ),
    ...record.pairs.flatMap((pair, i) =>
      pair.run === null && pair.exempt === null
        ? [refusal(folder, `pairs.${i}`, "say how the proof runs it (`run`), or why it cannot (`exempt`)")]
        : [],
    ),
    ...record.pairs.flatMap((pair, i) =>
      pair.run && record.messages[pair.run.expect.message] === undefined
        ? [refusal(folder, `pairs.${i}.run.expect.message`, `there is no message ${pair.run.expect.message}`)]
        : [],
    ),
  ];
}

/** An alias has one meaning, and it is not another record's id or code. */
function aliasClashes(folders: ErrorFolder[]): Refusal[] {
  const owner = new Map(folders.map((folder) => [folder.id, folder.id]));
  for (const { id, record } of folders) {
    if (record.code !== null && record.parent === null) owner.set(codeKey(record.code), id);
  }
  return folders.flatMap((folder) =>
    folder.record.aliases.flatMap((alias, i) => {
      const key = codeKey(alias);
      const other = owner.get(key);
      owner.set(key, folder.id);
      return other === undefined || other === folder.id
        ? []
        : [refusal(folder, `aliases.${i}`, `"${alias}" already leads to ${other}; an alias has one meaning`)];
    }),
  );
}
