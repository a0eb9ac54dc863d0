/** How much a word says. Words that stand in every program's errors say little, however rare they are here. */

const GLUE = `a about after all already also although an and any are as at be because been before being but by can cannot cant could couldnt
did do does doesnt dont during each either else for from get got had has have here how if in into is isnt it its may more most must my new no
not of off on once one only or other our out over per please same see set should so some such than that the their them then there these they
this those to too try trying tries until up upon us use used uses using value values very via was we were what when where which while who why
will with within without would wont yes you your youve youre weve s t re`;

const COMMON = `cloudflare happened closure normal abort aborted accept access account action active add address again allow allowed api app application argument array attempt attempted
auth authentication authorization available back bad banned base64 batch body boolean buffer bug build busy bytes cache call callback called came
cancelled canceled case certificate change character characters check class client close closed code column command complete completed config configuration
configured connect connecting connection contain contains content context count cpu crashed create created credentials data database date db default defined
delete deleted denied deny deploy deployment dev did different directory disabled disconnected does dns domain duplicate duration email empty enabled end
endpoint ensure entity entry environment err error errors event exceed exceeded exceeds exception execute execution exist existing exists exit expected
expired export exported external fail failed fails failure false fatal fetch field file files find first fix format forbidden found free function gateway
generic get given handle handler handshake has header headers help host hostname html http https id identifier import index info information input instance internal
invalid invocation ip issue item items json key keys large later length less limit limits limited line list load local locked log login long lost machine main make match max
maximum memory message messages metadata method minimum missing mode model module ms must name names need needs network node none null number object open
operation option options origin output owner package page param parameter parse parsed part password path pattern pending perform permission permissions
please plan point points policy port process production program project promise property protocol provide provided proxy put query queue range rate read reader
reached reason received refused reject rejected remote remove request requested requests require required requires reset resolve resource response
restricted result retry return returned returns route row rule run runtime script secret send sent server service session set setting setup shutdown
signature site size socket source specified specify sql ssl start started state status stop storage stream string success support supported
syntax system table task template temporarily test text throw threw thrown time timed timeout tls token transaction true try type unable unauthorized
unavailable undefined unexpected unhandled unique unknown unsupported update updated upload uri url usage user username valid validation value version
view visit wait web website wrong write written xml zone node nodejs npm run running javascript typescript typeerror rangeerror syntaxerror referenceerror promise await async caught uncaught
occurred occurs unknown page pages rendering loading loaded please many much too few big small longer contact support owner visitor visit enable enabled refer
details detail refresh additional information docs documentation troubleshooting retrying report bug open opened found following previous current currently
second seconds minute minutes day days hour hours bytes kb mb gb kib mib gib bit bits character first last end begin beginning name named called
array function undefined object string number integer float double char symbol class instance method static const let var
positive negative zero empty full ready pending process processed processing failed parse parsed compile compiled build built install installed
connection connections client clients socket sockets host port ports address addresses internet ip tcp udp dns proxy gateway server servers service services
account accounts user users id ids uuid key keys token tokens group groups member role admin root
image images video audio mail message messages queue queues topic event events job jobs step steps stage task tasks
incorrect correct correctly properly appropriate available unavailable temporarily temporary permanent possible impossible likely probably
cannot unable need needs needed must should may might shall let lets make made makes making
order orders sequence sequences list lists table tables column columns row rows index indexes record records
date dates year month week version versions release releases deprecated experimental new old latest next
exceeded maximum minimum max min limit limits limited size sizes length large larger too greater less than equal between range
certificate certificates handshake ssl tls https secure insecure encryption
write writing written read reading stream streams buffer buffers chunk chunks data
started starting start stopped stopping stop killed kill terminated terminate exited exit shutdown restart restarted running run runs
local localhost remote directory directories path paths folder file files filename`;

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
  return 0.4 + 0.6 * (1 - Math.log(records) / Math.log(total + 1));
}

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}
