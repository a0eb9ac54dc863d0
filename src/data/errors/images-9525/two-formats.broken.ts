interface Env {
  IMAGES: ImagesBinding;
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export default {
  async fetch(_request, env) {
    const photo = await fetch(`data:image/png;base64,${PIXEL}`);
    const image = env.IMAGES.input(photo.body!).transform({ width: 1 });
    const webp = await image.output({ format: "image/webp" });
    const jpeg = await image.output({ format: "image/jpeg" });
    return Response.json([webp.contentType(), jpeg.contentType()]);
  },
} satisfies ExportedHandler<Env>;
