/**
 * Spanish for the coach. Written for this repository: the five steps follow the verbs that UPR Info names in its
 * public description of the scale, put into Spanish by us; the other lists are ours.
 */
import { lexicon } from './lexicon.js';

export const LEXICON = lexicon({
  minimal: `acog* agradec* apelar compart* exhort* expresar informar informen intercambiar intercambien invocar
    pedir pidan reconoc* recordar recuerd* saludar solicit* tener_en_cuenta tener_presente tengan_en_cuenta
    tengan_presente tomar_nota tomen_nota`,
  continuing: `conserv* conservar continu* manten* mantener mantenga* persever* perseverar persist* persistir
    preserv* proseguir prosig* renovar seguir siga sigan sostener sostengan`,
  considering: `analiz* consider* contempl* debat* dialogar discut* estudiar estudie estudien evalu* evaluar
    examin* explor* pensar ponder* reconsider* reexamin* reflexion* replant* revis* sopesar valorar valoren`,
  general: `abogar abord* aceler* adoptar_todas alent* alient* ampli* apoy* aprovech* articular articulen asegur*
    asist* atend* atiend* aument* avanz* ayud* buscar busque busquen colabor* combat* compromet* consolid*
    contrarrest* contribu* cooper* coordin* cuidar cuiden dar dedicar dediquen defend* defiend* den desplegar
    dignific* disminu* empoder* encontrar enfrent* esforz* esfuerc* estimul* estrech* evit* facilit* favorec*
    foment* fortalec* garanti* hacer hacerse haga hagan humaniz* identific* impuls* increment* intensific*
    invertir_en involucr* logr* lograr luch* luchar mejor* minimiz* moviliz* observar optimiz* poner_enfasis
    potenci* prest* prestar_atencion preven* prioriz* procur* profundiz* promov* promuev* propici* proporcion*
    proteg* redobl* reduc* reduz* reforz* refuerc* refuerz* respald* respet* respond* salvaguard* sensibiliz*
    superar tomar tome tomen trabajar trabajen tratar traten velar vele velen vincul* visibiliz*`,
  specific: `abol* abra abran abrir abrog* acced* acceder acept* acredit* actualiz* adherir* adhier* adopt* aline*
    ampliar_el anul* aplic* aprob* aprueb* armoniz* asign* autoriz* capacit* celebr* cerrar certific* cierr*
    codific* compens* completar completen conced* conceder conclu* conformar conformen constru* contrat* convoc*
    crear creen cumpl* declar* defin* dejar_de derog* deroguen desarrollar desarrollen design* designe* despenaliz*
    despleg* detener difund* digitaliz* disen* distribu* ejecutar ejecuten elabor* elimin* emit* encarg* enmend*
    enmiend* entreg* equipar equipen erradic* establec* establez* exim* exoner* exonerar expedir expid* extend*
    extiend* fij* financiamiento_de financiar financie financien firma_de firmar firmen formacion_de formaliz*
    formar forme formen formul* habilit* homolog* impart* implant* implement* imprim* incluir incluya incluyan
    incorpor* inici* iniciar inscrib* instal* instaur* instituir instituyan integrar_en introduc* introduz*
    invertir investig* inviert* invitar juzg* legaliz* legisl* levant* limitar modific* monitore* negoci*
    nombramiento nombrar nombren ofrec* ofrezc* organicen organizar otorg* pagar paguen penaliz* permit* perseguir
    poner_en_marcha poner_en_practica poner_fin pongan_en_marcha pongan_fin presentar presenten prohib* prolong*
    promulg* publicacion publicar publique publiquen ratific* realiz* reconocer_el_titulo reconocer_la
    reconocer_las reconocer_los reconocer_los_titulos reconozcan recopil* reemplaz* reform* registr* reglament*
    regular_el regular_la regular_las regular_los regulariz* regulen reinstaur* renunci* reparar reparen repatri*
    resolver restable* restitu* resuelv* retir* reunific* sancion* separ* simplific* subscrib* subsidi* suprim*
    suscrib* suspend* sustitu* tipific* traduc* traduz* transpon* unific* vacun*`,
  weakObjects: `medida medidas paso pasos accion acciones esfuerzo esfuerzos iniciativas politicas enfoque estrategias
    avances atencion gestiones`,
  duties: `deben debe deberan debera deberian deberia debemos deberiamos tienen_que tiene_que hay_que han_de ha_de
    es_necesario es_preciso es_urgente conviene recomienda recomiendan recomendamos recomendar se_recomienda
    recomendamos_a insta_a instamos_a exhorta_a exhortamos_a proponemos propone se_propone necesitan necesita
    pedimos corresponde se_debe se_deben se_deberia`,
  wishes: `que`,
  joins: `y e`,
  adverbs: `no tambien urgentemente inmediatamente plenamente efectivamente prontamente activamente debidamente
    gradualmente conjuntamente progresivamente formalmente luego finalmente ademas sin_demora`,
  alsoNouns: `poder deber ser placer`,
  isVerb: (word) => /[aei]r(?:se|lo|la|los|las|les)?$/.test(word),
  isWished: (word) => /[ae]n?$/.test(word),
  actors: `estado estados gobierno* ministeri* parlament* congres* asamblea* legislat* autoridad* municip* alcald*
    agencia* consulad* embajad* cancilleri* comision comite* consejo* secretari* tribunal* policia* poder_judicial
    defensori* empleador* empresa* universidad* escuela* sociedad_civil pais paises naciones_unidas unicef oim acnur
    cepal oit pnud mercosur caricom sica unasur celac oea comunidad_andina organismo* donante* banco* organizaci*
    instituci* administraci* region departamento* sindicato* gobiernos_locales`,
  groups: `migrante* inmigra* emigra* refugiad* asilo solicitante* nino* nina* ninez infancia adolescen* mujer* hombre*
    menor menores joven* juventud* familia* trabajador* victima* sobrevivient* persona* pueblo* indigena* afro*
    estudiante* alumn* retornad* deportad* diaspora* comunidad* discapacidad* mayores adult* lgbt* desplazad* apatrid*
    hogar* ciudadan* nacionales poblacion* todos todas detenid* paciente* madre* padre* hijo* hija* campesin* minoria*
    periodista* defensor* residente* docente* enfermer* viajer* extranjer* tejedor* habitante* sociedad*`,
  beforeYear: `antes_de antes_del hasta para en desde durante a_partir_de fines_de finales_de fin_de mediados_de el_ano
    del_ano enero_de febrero_de marzo_de abril_de mayo_de junio_de julio_de agosto_de septiembre_de octubre_de
    noviembre_de diciembre_de mas_tardar_en a_mas_tardar_en hacia de_aqui_a`,
  spans: `dia dias semana semanas mes meses ano anos trimestre trimestres semestre semestres horas`,
  numbers: `un una dos tres cuatro cinco seis siete ocho nueve diez doce dieciocho veinte treinta sesenta noventa
    proximo proximos proxima proximas primer primeros cada por este`,
  times: `plazo plazos cronograma* calendario* anualmente mensualmente trimestralmente semanalmente anual anuales
    mensual trimestral semestral cada_ano cada_mes antes_de_la_proxima antes_de_fin antes_del_fin antes_de_que
    al_ano_siguiente ano_proximo este_ano proxima_reunion proxima_sesion fecha_limite a_mas_tardar`,
});
