const local = location.hostname === "localhost";

turnstile.render("#signup-check", {
  sitekey: local ? "1x00000000000000000000AA" : "0x4AAAAAAABkMYinukE8nzY",
});
