class ReportJob extends EventTarget {
  constructor(private readonly rows: string[]) {
    super();
  }

  start(): void {
    for (const row of this.rows) console.log("exported", row);
    if (this.rows.length > 0) this.dispatchEvent(new Event("finished"));
    else this.dispatchEvent(new Event("empty"));
  }
}

export default {
  async fetch() {
    const job = new ReportJob([]);
    const done = new Promise<void>((resolve) => {
      job.addEventListener("finished", () => resolve());
    });
    job.start();
    await done;
    return new Response("Report is ready");
  },
} satisfies ExportedHandler;
