turnstile.render("#signup-check", {
  sitekey: "0x4AAAAAAABkMYinukE8nzY",
  cData: JSON.stringify({ cart: 1042, step: "pay" }),
});
