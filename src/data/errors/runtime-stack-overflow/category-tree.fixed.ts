interface Category {
  name: string;
  parent: string;
}

const CATEGORIES: Category[] = [
  { name: "tea", parent: "drinks" },
  { name: "drinks", parent: "tea" },
];

function path(name: string, seen: string[] = []): string {
  const category = CATEGORIES.find((candidate) => candidate.name === name);
  if (seen.includes(name)) return "…";
  return category ? `${path(category.parent, [...seen, name])}/${name}` : name;
}

export default {
  async fetch() {
    return new Response(path("tea"));
  },
} satisfies ExportedHandler;
