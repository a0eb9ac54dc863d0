/** The settings of a deployment, from the environment at build time. */
export const SITE = {
  name: "Workers Error Explorer",
  description:
    "Every error of Cloudflare Workers and the platform around it: what happened, who can fix it, whether to retry, and a broken and a fixed program that were really run.",
};

const repository = process.env.REPOSITORY_URL?.replace(/\/$/, "");

/** Where a file can be edited; without a repository address, the page that tells how to contribute. */
export function editUrl(path: string): string {
  return repository ? `${repository}/edit/main/${path}` : "/contributing/";
}

/** Where a mistake can be reported; the title names the page. */
export function reportUrl(title: string): string {
  return repository
    ? `${repository}/issues/new?title=${encodeURIComponent(`Mistake in ${title}`)}`
    : "/contributing/#report-a-mistake";
}
