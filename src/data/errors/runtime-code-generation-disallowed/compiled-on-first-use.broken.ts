function compile(template: string): (name: string) => string {
  const source = JSON.stringify(template).replace("NAME", '" + name + "');
  return new Function("name", `return ${source}`) as (name: string) => string;
}

export default {
  async fetch() {
    const greet = compile("Hello NAME, welcome back");
    return new Response(greet("Ada"));
  },
} satisfies ExportedHandler;
