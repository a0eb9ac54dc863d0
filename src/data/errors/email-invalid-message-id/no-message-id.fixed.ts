import { EmailMessage } from "cloudflare:email";

interface Env {
  EMAIL: SendEmail;
}

export default {
  async fetch(_request, env) {
    const raw = [
      "From: shop@example.com",
      "To: ann@example.com",
      "Subject: Order 1042",
      "Message-ID: <order-1042@example.com>",
      "",
      "Your order is on its way.",
    ].join("\r\n");
    await env.EMAIL.send(new EmailMessage("shop@example.com", "ann@example.com", raw));
    return new Response("Sent");
  },
} satisfies ExportedHandler<Env>;
