async function handleRequest(request) {
  const { pathname } = new URL(request.url);
  return new Response(`You asked for ${pathname}`);
}
