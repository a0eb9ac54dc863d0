turnstile.render("#signup-check", {
  sitekey: String(import.meta.env.PUBLIC_TURNSTILE_SITEKEY),
});
