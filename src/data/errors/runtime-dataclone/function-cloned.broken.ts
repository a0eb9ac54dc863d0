const defaults = {
  currency: "EUR",
  format: (cents: number) => `${(cents / 100).toFixed(2)}`,
};

export default {
  async fetch(request) {
    const settings = structuredClone(defaults);
    return new Response(`${settings.format(1999)} ${settings.currency}`);
  },
} satisfies ExportedHandler;
