const ERRORS = { OUT_OF_STOCK: 1042, CLOSED: 1043 };

export default {
  async fetch() {
    return Response.json({ error: ERRORS.OUT_OF_STOCK }, { status: 409 });
  },
} satisfies ExportedHandler;
