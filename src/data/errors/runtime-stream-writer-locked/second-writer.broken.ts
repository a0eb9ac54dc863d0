function send(writable: WritableStream, line: string): Promise<void> {
  const writer = writable.getWriter();
  return writer.write(new TextEncoder().encode(`data: ${line}\n\n`));
}

export default {
  async fetch(request) {
    const { readable, writable } = new IdentityTransformStream();
    const sent = [send(writable, "started"), send(writable, "finished")];
    Promise.all(sent).then(() => writable.close());
    return new Response(readable, { headers: { "Content-Type": "text/event-stream" } });
  },
} satisfies ExportedHandler;
