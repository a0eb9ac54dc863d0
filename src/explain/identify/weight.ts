/** How much a word says. Words that stand in every program's errors say little, however rare they are here. */

const GLUE = `a about after all already also although an and any are as at be because been before being but by can cannot cant could couldnt
did do does doesnt dont during each either else for from get got had has have here how if in into is isnt it its may more most must my new no
not of off on once one only or other our out over per please same see set should so some such than that the their them then there these they
this those to too try trying tries until up upon us use used uses using value values very via was we were what when where which while who why
will with within without would wont yes you your youve youre weve s t re`;

const COMMON = `workers abort aborted accept access account accounts action active add additional address addresses admin again
allow allowed api app application appropriate argument array async attempt attempted audio auth
authentication authorization available await back bad banned base64 batch begin beginning between big
bit bits body boolean buffer buffers bug build built busy bytes cache call callback called came canceled
cancelled cannot case caught certificate certificates change char character characters check chunk
chunks class client clients close closed closure cloudflare code column columns command compile compiled
complete completed config configuration configured connect connecting connection connections const
contact contain contains content context correct correctly count cpu crashed create created credentials
current currently data database date dates day days db default defined delete deleted denied deny deploy
deployment deprecated detail details dev did different directories directory disabled disconnected dns
docs documentation does domain double duplicate duration email empty enable enabled encryption end
endpoint ensure entity entry environment equal err error errors event events exceed exceeded exceeds
exception execute execution exist existing exists exit exited expected experimental expired export
exported external fail failed fails failure false fatal fetch few field file filename files find first
fix float folder following forbidden format found free full function gateway gb generic get gib given
greater group groups handle handler handshake happened has header headers help host hostname hour hours
html http https id identifier ids image images import impossible incorrect index indexes info
information input insecure install installed instance integer internal internet invalid invocation ip
issue item items javascript job jobs json kb key keys kib kill killed large larger last later latest
length less let lets likely limit limited limits line list lists load loaded loading local localhost
locked log login long longer lost machine made mail main make makes making many match max maximum may mb
member memory message messages metadata method mib might min minimum minute minutes missing mode model
module month ms much must name named names need needed needs negative network new next node nodejs none
normal npm null number object occurred occurs old open opened operation option options order orders
origin output owner package page pages param parameter parse parsed part password path paths pattern
pending perform permanent permission permissions plan please point points policy port ports positive
possible previous probably process processed processing production program project promise properly
property protocol provide provided proxy put query range rangeerror rate reached read reader reading
ready reason received record records refer referenceerror refresh refused reject rejected release
releases remote remove rendering report request requested requests require required requires reset
resolve resource response restart restarted restricted result retry retrying return returned returns
role root route row rows rule run running runs runtime script second seconds secret secure sequence
sequences server servers service services session set setting setup shall should shutdown signature site
size sizes small socket sockets source specified specify sql ssl stage start started starting state
static status step steps stop stopped stopping storage stream streams string success support supported
symbol syntax syntaxerror system table tables task tasks tcp template temporarily temporary terminate
terminated test text than threw throw thrown time timed timeout tls token tokens too topic transaction
troubleshooting true try type typeerror typescript udp unable unauthorized unavailable uncaught
undefined unexpected unhandled unique unknown unsupported update updated upload uri url usage user
username users uuid valid validation value var version versions video view visit visitor wait web
website week write writing written wrong xml year zero zone`;

const GLUE_WORDS = words(GLUE);
const COMMON_WORDS = words(COMMON);

/** 0.1 for glue, 0.4 for the common vocabulary of errors, 1 for what is left. */
export function baseWeight(word: string): number {
  if (GLUE_WORDS.has(word)) return 0.1;
  if (COMMON_WORDS.has(word) || word.length === 1) return 0.4;
  if (/^\d+$/.test(word)) return 0.3;
  const parts = word.split("_").filter(Boolean);
  if (parts.length > 1) return Math.min(1.8, 0.6 + parts.reduce((sum, part) => sum + baseWeight(part), 0));
  return 1;
}

/** A word that many records share tells them apart less. */
export function rarity(records: number, total: number): number {
  if (total <= 1) return 1;
  return 0.45 + 0.55 * (1 - Math.log(records) / Math.log(total + 1));
}

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}
