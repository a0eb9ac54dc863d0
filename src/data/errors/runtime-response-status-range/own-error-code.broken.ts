const ERRORS = { OUT_OF_STOCK: 1042, CLOSED: 1043 };

export default {
  async fetch() {
    return new Response("Out of stock", { status: ERRORS.OUT_OF_STOCK });
  },
} satisfies ExportedHandler;
