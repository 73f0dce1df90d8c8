/**
 * English for the coach. Written for this repository: the five steps follow the verbs that UPR Info names in its
 * public description of the scale, the other lists are ours.
 */
import { lexicon } from './lexicon.js';

export const LEXICON = lexicon({
  minimal: `acknowledg* appeal be_aware be_mindful bear_in_mind call_for call_on call_upon draw_on exchange*
    express* inform invite_the learn_from note recall* recognis* recogniz* request* seek share welcom*`,
  continuing: `carry_on continu* go_on keep keep_on keep_up maintain* persever* persist* preserv* press_on proceed*
    pursu* remain* renew sustain* uphold*`,
  considering: `analys* analyz* assess* consider* contemplat* debat* discuss* envisag* evaluat* examin* explor*
    give_consideration give_thought keep_under_review look_at look_into re_examin* reconsider* reexamin* reflect*
    rethink* review* revis* revisit* study studying think_about weigh*`,
  general: `accelerat* address address* advanc* aim* allocate_more assist* attach* avoid* be be_committed become
    bring bring_an bring_to broaden* build_on care collaborat* combat* commit* consolidat* contribut* cooperat*
    coordinat* counter* deal_with dedicat* deepen* demonstrate develop_further devot* do_everything do_its_utmost
    double empower* enabl* encourag* endeavo* engag* enhanc* ensur* expand* expedit* facilitat* favo* fight* find
    focus* follow_up* foster* further further_develop further_strengthen give guarantee* harness* have help*
    identif* improv* include increas* intensif* invest_in involv* look_after make make_sure minimiz* mobiliz*
    move_forward observ* optimiz* overcom* prevent* prioritis* prioritiz* progress* promot* promote protect*
    provid* put raise raise_awareness reaffirm* realiz* redoubl* reduc* refrain* reinforc* respect* respond*
    safeguard* scale_up secur* show spar* speed* step_up stimulat* strengthen* strive* support* tackl* take treat
    try undertak* upgrad* work`,
  specific: `abolish* abrogat* abstain* acced* accept* adher* adjust* adopt* align* allocat* allow* amend* appl*
    appoint* approv* arrest* assign* authoris* authoriz* ban banning bans become_a_party become_a_state_party
    become_party bring_all bring_domestic bring_into_line bring_its bring_national bring_to_justice build building
    builds cancel* carry_out ceas* certif* clos* codif* commission* commut* compensat* compl* complet* conclud*
    conduct* create* creating creation criminali* declar* decre* decriminali* defin* deliver* deploy* deposit*
    design designat* develop develops digiti* disband* disclos* dismantl* disseminat* distribut* draft* elaborat*
    eliminat* employ enact* end endow* enforc* enter_into entitl* equip* eradicat* erect* establish* exempt*
    extend* extradit* finali* financ* follow_through formaliz* formulat* found fully_implement fund funding
    give_effect grant granting halt harmoni* hire hiring hold implement* impos* impose incorporat* initiat*
    install* institute institutes instituting integrat* introduc* invest investigat* invit* issu* join joining
    launch* legali* legislat* licens* lift lifting limit* make_domestic make_it_a make_primary make_public merg*
    monitor* negotiat* nominat* open opening operationali* organise organising organize organizing outlaw* pardon*
    pass passing pay perform* plac* place prepar* prohibit* prosecut* provide_free provide_training publish* punish*
    put_an_end put_in_place put_into_effect raise_the_age raise_the_legal raise_the_minimum ratif* re_establish*
    recruit* redesign* reform* register registering regulari* regulat* reimburs* reinstat* releas* remov* repeal*
    replac* report reporting rescind* resettl* restor* restrict* reunif* revok* sanction* schedul* separat* set
    set_a set_aside set_out set_up sign signing simplif* staff standardi* start stop stopping submit* subsidi* sue
    suspend* teach* train translat* translate_into transpos* unif* updat* update ventilat* waiv* withdraw* write`,
  weakObjects: `measures measure steps step action actions effort efforts initiatives policies approach strategies
    progress attention`,
  duties: `should must shall ought_to needs_to have_to has_to to_recommend recommend_to recommend
    recommends urge urges`,
  wishes: `that`,
  joins: `and`,
  adverbs: `also not then further urgently immediately fully effectively promptly swiftly actively duly gradually
    jointly progressively formally officially please finally therefore thus`,
  alsoNouns: `access address appeal building care commission* design end exchange find* focus fund funding grant
    help increase issu* lift limit limit* note pass place process progress reform release report request
    respect restrict* review sanction* set sign staff start stop study support train train* try work`,
  isVerb: (word) => !/(?:...ing|[^e]ed|ion|[^s]s)$/.test(word),
  isWished: (word) => !/(?:...ing|[^e]ed|ion|[^s]s)$/.test(word),
  actors: `state states government* ministr* parliament* congress* legislat* authorit* municipal* mayor* agenc*
    consulat* embass* commission council* committee* secretariat* court* police judiciary ombud* employer* compan*
    universit* school* civil_society countr* united_nations unicef iom unhcr eclac ilo undp un mercosur caricom sica
    unasur celac oas community_of regional_bod* donor* bank* international_community national_institut* region
    conference administration* institution* organization* organisation* department* we`,
  groups: `migrant* immigra* emigra* refugee* asylum* child* girl* boy* woman women men adolescen* minor minors youth
    young famil* worker* victim* survivor* person* people* population* indigenous afro* student* pupil* return*
    deport* diaspora* communit* disabilit* elder* older lgbt* displaced stateless household* citizen* national
    nationals everyone inmate* detaine* prisoner* patient* mother* parent* domestic_work* labourer* farmer* minorit*
    journalist* defender* resident* teacher* nurse* individual* human_being*`,
  beforeYear: `by before until till within from in since during by_the_end_of end_of by_end by_mid by_early of_january
    of_february of_march of_april of_may of_june of_july of_august of_september of_october of_november of_december
    by_january by_february by_march by_april by_may by_june by_july by_august by_september by_october by_november
    by_december in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october
    in_november in_december the_year no_later_than december june`,
  spans: `day days week weeks month months year years quarter quarters hours`,
  numbers: `one two three four five six seven eight nine ten twelve eighteen twenty thirty sixty ninety next coming
    first last every each per`,
  times: `deadline* timetable* timeline* time_bound timebound annually yearly monthly weekly quarterly every_year
    each_year this_year next_year per_year before_the_next before_the_end by_the_end by_the_next within_a_year
    within_the_year within_a_month next_session next_meeting by_the_time`,
});
