import { EmailMessage } from "cloudflare:email";

export default {
  async email(message) {
    if ((message.headers.get("Auto-Submitted") ?? "no") !== "no") return;
    const raw = [
      "From: orders@shop.example",
      "To: customer@example.com",
      "Subject: Re: Order 1042",
      "Message-ID: <reply-1042@shop.example>",
      `In-Reply-To: ${message.headers.get("Message-ID")}`,
      "",
      "It is on its way.",
    ].join("\r\n");
    await message.reply(
      new EmailMessage("orders@shop.example", "customer@example.com", raw),
    );
  },
} satisfies ExportedHandler;
