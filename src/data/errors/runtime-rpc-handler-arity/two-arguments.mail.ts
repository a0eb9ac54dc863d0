interface Mail {
  to: string;
  text: string;
}

export default {
  async send(mail: Mail): Promise<string> {
    return `sent to ${mail.to}`;
  },
};
