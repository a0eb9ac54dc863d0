const status = document.querySelector("#status");

function listen() {
  const socket = new WebSocket("/auction/7/live");
  socket.addEventListener("message", (event) => {
    status.textContent = event.data;
  });
  socket.addEventListener("close", () => setTimeout(listen, 1000 + Math.random() * 4000));
}

listen();
