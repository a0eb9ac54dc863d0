const log = document.querySelector("#log");

function connect() {
  const socket = new WebSocket("/rooms/lobby");
  socket.addEventListener("message", (event) => {
    log.append(event.data, "\n");
  });
  socket.addEventListener("close", () => setTimeout(connect, 500 + Math.random() * 4500));
}

connect();
