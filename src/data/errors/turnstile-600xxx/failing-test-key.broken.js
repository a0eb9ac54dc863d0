turnstile.render("#signup-check", {
  sitekey: "2x00000000000000000000AB",
});
