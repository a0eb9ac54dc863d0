export default {
  async fetch(request) {
    const { readable, writable } = new TransformStream();
    const joined = new Response(readable).text();
    for (const name of ["header", "rows"]) {
      const part = await fetch(`https://origin.example/${name}`);
      await part.body!.pipeTo(writable, { preventClose: true });
    }
    await writable.close();
    return new Response(await joined);
  },
} satisfies ExportedHandler;
