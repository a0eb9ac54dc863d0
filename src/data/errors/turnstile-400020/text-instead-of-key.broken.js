turnstile.render("#signup-check", {
  sitekey: "signup-widget",
});
