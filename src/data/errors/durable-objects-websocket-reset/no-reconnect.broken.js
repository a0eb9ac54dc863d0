const log = document.querySelector("#log");

const socket = new WebSocket("/rooms/lobby");
socket.addEventListener("message", (event) => {
  log.append(event.data, "\n");
});
