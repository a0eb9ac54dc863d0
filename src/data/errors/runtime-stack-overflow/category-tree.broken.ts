interface Category {
  name: string;
  parent: string;
}

const CATEGORIES: Category[] = [
  { name: "tea", parent: "drinks" },
  { name: "drinks", parent: "tea" },
];

function path(name: string): string {
  const category = CATEGORIES.find((candidate) => candidate.name === name);
  return category ? `${path(category.parent)}/${name}` : name;
}

export default {
  async fetch() {
    return new Response(path("tea"));
  },
} satisfies ExportedHandler;
