turnstile.render("#signup-check", {
  sitekey: "0x4AAAAAAABkMYinukE8nzY",
  cData: "cart-1042_step-pay",
});
