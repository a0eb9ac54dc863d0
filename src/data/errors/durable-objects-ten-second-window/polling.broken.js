const status = document.querySelector("#status");

async function poll() {
  const response = await fetch("/auction/7/price");
  status.textContent = await response.text();
}

setInterval(poll, 250);
