export default {
  async fetch(request) {
    const locale = new URL(request.url).searchParams.get("locale") ?? "de";
    const texts = await import(`./locales/${locale}.js`);
    return new Response(texts.greeting);
  },
};
