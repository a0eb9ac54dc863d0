let widget;

function showStep() {
  if (widget) turnstile.remove(widget);
  widget = turnstile.render("#signup-check", { sitekey: "0x4AAAAAAABkMYinukE8nzY" });
}

window.addEventListener("popstate", showStep);
