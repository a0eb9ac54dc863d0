export default {
  async fetch(request) {
    const call = new XMLHttpRequest();
    call.open("GET", "https://origin.example/");
    const text = await new Promise((resolve) => {
      call.onload = () => resolve(call.responseText);
      call.send();
    });
    return new Response(text);
  },
};
