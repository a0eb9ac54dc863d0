turnstile.render("#signup-check", {
  sitekey: String(import.meta.env.TURNSTILE_SITEKEY),
});
