function showStep() {
  turnstile.render("#signup-check", { sitekey: "0x4AAAAAAABkMYinukE8nzY" });
}

window.addEventListener("popstate", showStep);
