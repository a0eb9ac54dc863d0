export default {
  async fetch() {
    const http = new XMLHttpRequest();
    http.open("GET", "https://origin.example/prices", false);
    http.send();
    return new Response(http.responseText);
  },
};
