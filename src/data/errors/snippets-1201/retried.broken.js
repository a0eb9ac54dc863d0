export default {
  async fetch(request) {
    let response = await fetch(request);
    if (response.status >= 500) response = await fetch(request);
    return response;
  },
};
