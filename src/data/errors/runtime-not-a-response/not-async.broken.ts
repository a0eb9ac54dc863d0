export default {
  fetch(request: Request) {
    console.log("visited", request.url);
  },
};
