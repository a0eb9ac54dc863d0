const locales = {
  de: { greeting: "Guten Tag" },
  en: { greeting: "Good morning" },
};

export default {
  async fetch(request) {
    const locale = new URL(request.url).searchParams.get("locale") ?? "de";
    const texts = locales[locale] ?? locales.en;
    return new Response(texts.greeting);
  },
};
