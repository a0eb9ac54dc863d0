export default {
  async tail(events) {
    console.log("events", events.length);
  },
} satisfies ExportedHandler;
