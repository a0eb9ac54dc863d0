const HASH = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";

export default {
  async fetch() {
    return fetch("https://origin.example/widget.js", { integrity: HASH });
  },
};
