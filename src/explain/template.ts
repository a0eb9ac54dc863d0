/** Message templates: `{name}` is a parameter, `{{` and `}}` are literal braces. */

export type Part = { literal: string } | { param: string };

/** Splits a template into its literal and variable parts, in order; throws on a stray brace. */
export function parseTemplate(template: string): Part[] {
  const parts: Part[] = [];
  let literal = "";
  for (let i = 0; i < template.length; i++) {
    const char = template[i];
    if ((char === "{" || char === "}") && template[i + 1] === char) {
      literal += char;
      i++;
    } else if (char === "{") {
      const end = template.indexOf("}", i);
      const name = end === -1 ? "" : template.slice(i + 1, end);
      if (!/^[a-z][a-z0-9_]*$/.test(name))
        throw new Error(`"${template.slice(i, i + 20)}" is no {parameter}; write {{ for a literal brace`);
      if (literal) parts.push({ literal });
      literal = "";
      parts.push({ param: name });
      i = end;
    } else if (char === "}") {
      throw new Error(`a lone "}" at ${i}; write }} for a literal brace`);
    } else literal += char;
  }
  if (literal) parts.push({ literal });
  return parts;
}

/** The template as text, with values for its parameters; a missing value stays `{name}`. */
export function fillTemplate(template: string, values: Record<string, string>): string {
  return parseTemplate(template)
    .map((part) => ("literal" in part ? part.literal : (values[part.param] ?? `{${part.param}}`)))
    .join("");
}
