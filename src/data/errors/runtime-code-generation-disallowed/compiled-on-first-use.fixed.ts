function compile(template: string): (name: string) => string {
  const source = JSON.stringify(template).replace("NAME", '" + name + "');
  return new Function("name", `return ${source}`) as (name: string) => string;
}

const greet = compile("Hello NAME, welcome back");

export default {
  async fetch() {
    return new Response(greet("Ada"));
  },
} satisfies ExportedHandler;
