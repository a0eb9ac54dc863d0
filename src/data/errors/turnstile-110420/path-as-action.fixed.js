turnstile.render("#signup-check", {
  sitekey: "0x4AAAAAAABkMYinukE8nzY",
  action: "checkout",
});
