/** Words that say which part of the platform, or which other platform, a text is about. */

const PLATFORM = `cloudflare cloudflareworkers cloudflared wrangler workerd miniflare workers_dev pages_dev cf_ray ray_id durable_object durable_objects
kj_exception vectorize hyperdrive turnstile r2_dev cloudflarestorage cdn_cgi workers_ai opennextjs kv_namespace kv_namespaces d1 d1_databases d1_error
trycloudflare cf_wrapper cf_error cf_error_code cf_error_details cf_error_type client_v4 scriptname cloudflare_error workers_api_error workflows_api_error
cloudflare_internal accounts_workers exceptions_timestamp outcome_exception outcome_exceededcpu success_false_errors tokens_verify user_tokens workers_scripts workers_services storage_kv r2_buckets cf_resized nodejs_compat compatibility_date
compatibility_flags deleted_classes new_classes new_sqlite_classes renamed_classes cf_cache_status cf_mitigated cf_ipcountry cf_connecting_ip cf_worker __cfduid
__cf_bm cf_clearance cf_ob_info cf_use_ob cf_aig cf_aig_authorization aigatewayerror internalcode getsandbox sandboxerror sandboxsecurityerror backup_bucket
operationinterruptederror containerunavailableerror rpctransporterror processreadytimeouterror processexitedbeforereadyerror sessionterminatederror
gitnetworkerror gitautherror gitcloneerror gitcheckouterror gitrepositorynotfounderror gitbranchnotfounderror invalidgiturlerror s3fsmounterror
bucketunmounterror invalidmountconfigerror backupcreateerror backuprestoreerror backupexpirederror invalidbackupconfigerror`;

/** Words that also mean something elsewhere. */
const HINTS =
  "worker workers sandbox subrequests pages_project pages_projects r2 kv cf pages_deploy _worker_js queues workflows env_ai serviceworkerglobalscope";

const OUTCOMES = "(?:Ok|Canceled|Exceeded CPU Limit|Exceeded Memory Limit|Exception Thrown|Unknown)";
/** Lines of `wrangler tail`: `GET https://… - Ok @ 9/20/2025, 10:40:04 AM`, `"0 * * * *" @ 9/20/2025, 10:40:04 AM - Ok`. */
const TAILED = new RegExp(` - ${OUTCOMES} @ |@ [^\\n@]{6,40} - ${OUTCOMES}[ \\t]{0,4}$`, "m");

/** What wrangler, the runtime and the dashboard print around errors. */
const MARKS = [
  "✘ [ERROR]",
  "X [ERROR]",
  "▲ [WARNING]",
  "⛅",
  "[wrangler:",
  "[pages:",
  "cloudflare-internal:",
  "ApiError {",
];

/** `ERROR 1102 (42000)`: a number of MySQL with its SQLSTATE. */
const MYSQL = /\bERROR \d{4} \([0-9A-Z]{5}\)/;

/** The web, in scripts that put no spaces between words or that the lists here do not cover. */
const WEB =
  /部署|网页|網頁|网站|網站|域名|页面|访问|打开|订阅|面板|ページ|サイト|デプロイ|ドメイン|배포|사이트|도메인|сайт|домен|депло|سایت|دامنه|پنل|ورکر/;

const ISSUERS: Record<string, string> = {
  edge: "ray_id cf_ray cdn_cgi cf_error cf_wrapper website page browser performance_security error_1xxx cf_error_code visitor owner_of_this_website 1xxx_errors 5xx_errors site sites blog shop domain subdomain dns cname deploy deployed deployment url link homepage panel proxy proxied vpn visit visiting",
  workers:
    "workers_scripts workers_services workers_routes wrangler_deploy wrangler_publish wrangler_versions workers_domains workers_subdomain script deploy versions secret cron_triggers wrangler",
  runtime: "workerd runtime exceptions",
  outcome: "outcome tail scriptname eventtimestamp",
  "durable-objects": "durable_object durable_objects durableobject do_stub actor",
  d1: "d1 d1_error d1_database d1_databases sqlite sql cf_d1 wrangler_d1",
  kv: "kv kv_namespace kv_namespaces storage_kv namespace namespaces wrangler_kv workers_kv kv_put kv_get put get list",
  r2: "r2 r2_buckets r2_bucket bucket buckets r2_cloudflarestorage s3 multipart object r2_object wrangler_r2 aws_sdk getobject putobject",
  queues: "queue queues wrangler_queues queue_send consumer producer sendbatch",
  workflows: "workflow workflows wrangler_workflows instance step",
  "workers-ai": "workers_ai ai_run ai inference env_ai aierror inferenceupstreamerror neurons llama model",
  vectorize: "vectorize vector vectors wrangler_vectorize topk",
  "ai-search": "aigatewayerror cf_aig ai_search autorag ai_gateway aigateway gateway_ai",
  hyperdrive: "hyperdrive postgres wrangler_hyperdrive hyperdrive_local",
  "analytics-engine": "analytics_engine writedatapoint analytics_engine_datasets",
  "browser-run": "browser_rendering browser_run puppeteer playwright browser_time",
  containers: "container containers wrangler_containers",
  sandbox: "sandbox sandbox_sdk getsandbox sandboxerror",
  email: "email email_routing email_sending sendemail send_email mail email_workers",
  images: "images image cf_resized cdn_cgi_image err resizing image_resizing images_binding",
  stream: "stream video videos cdn_cgi_media media",
  turnstile: "turnstile challenge widget siteverify challenges_cloudflare sitekey captcha error_codes",
  snippets: "snippet snippets",
  "bulk-redirects": "rules_lists bulk_redirect bulk_redirects redirect_list list_items redirect redirects",
  pages: "pages pages_projects pages_deploy pages_dev wrangler_pages pages_project",
  builds: "workers_builds build builds build_token build_log",
  pipelines: "pipeline pipelines wrangler_pipelines",
  api: "api_cloudflare client_v4 user_tokens authorization x_auth_key x_auth_email api_token memberships",
  wrangler: "wrangler",
  miniflare: "miniflare wrangler_dev workerd",
};

/** Names under which numbers and messages mean something else. */
const ELSEWHERE = `mysql mariadb sqlstate innodb postgresql psql psycopg2 oracle ora mongodb mongo mongoerror mongoservererror mongoose redis sqlserver
mssql cassandra elasticsearch kafka rabbitmq mqtt sqlalchemy jdbc hibernate springframework java javax tomcat gradle android kotlin traceback django flask celery
gunicorn ruby goroutine rustc nsurlerrordomain nsposixerrordomain kcferrordomain kcferrordomaincfnetwork nserror uikit ios winsock winerror wsaeacces wsaeconnreset
discord discordapierror discordjs telegram slack twitch binance bitfinex kraken stripe paypal twilio sendgrid vercel netlify heroku lambda aws amazonaws
dynamodb ec2 botocore boto3 gcp firebase firestore azure cosmosdb kubelet fastly varnish akamai cloudfront haproxy minecraft roblox fortnite playstation
xbox nintendo steam netflix zoom itunes storekit unity unreal bluetooth jira ldap smtp postfix imap systemd kernel msbuild openvpn printer recaptcha hcaptcha`;

const PLATFORM_WORDS = phraseSet(PLATFORM);
const HINT_WORDS = phraseSet(HINTS);
const ELSEWHERE_WORDS = phraseSet(ELSEWHERE);
const ISSUER_WORDS = new Map(Object.entries(ISSUERS).map(([issuer, list]) => [issuer, phraseSet(list)]));

/** What a text talks about. Phrases are single words, or two or three joined by `_`. */
export interface Context {
  /** 0…3: how much speaks for Cloudflare at all. */
  platform: number;
  /** 0…3: words that belong to somebody else. */
  elsewhere: number;
  /** 0…3 for each issuer. */
  issuers: Map<string, number>;
  has: (phrase: string) => boolean;
}

/** Reads the context from a text's words. */
export function contextOf(words: { text: string }[], text: string): Context {
  const seen = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const one = words[i]?.text ?? "";
    const two = `${one}_${words[i + 1]?.text ?? ""}`;
    seen
      .add(one)
      .add(two)
      .add(`${two}_${words[i + 2]?.text ?? ""}`);
  }
  const count = (set: Set<string>) => {
    let found = 0;
    for (const phrase of set) if (seen.has(phrase)) found++;
    return Math.min(3, found);
  };
  const issuers = new Map([...ISSUER_WORDS].map(([issuer, set]) => [issuer, count(set)]));
  if (WEB.test(text)) issuers.set("edge", Math.min(3, (issuers.get("edge") ?? 0) + 1));
  return {
    platform: Math.min(
      3,
      count(PLATFORM_WORDS) +
        (MARKS.some((mark) => text.includes(mark)) || TAILED.test(text) ? 1 : 0) +
        0.5 * Math.min(2, count(HINT_WORDS)),
    ),
    elsewhere: Math.min(3, count(ELSEWHERE_WORDS) + (MYSQL.test(text) ? 2 : 0)),
    issuers,
    has: (phrase) => seen.has(phrase),
  };
}

/** Whether a word names the platform; `worker` alone only where something else speaks for it. */
export function namesPlatform(word: string, { platform }: Context): boolean {
  return (
    /^(?:cloudflares?|cf|wrangler|cloudflared)$/.test(word) || (platform >= 1 && /^workers?$/.test(word))
  );
}

function phraseSet(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}
