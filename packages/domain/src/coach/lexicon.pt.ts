/**
 * Portuguese for the coach. Written for this repository: the five steps follow the verbs that UPR Info names in its
 * public description of the scale, put into Portuguese by us; the other lists are ours.
 */
import { lexicon } from './lexicon.js';

export const LEXICON = lexicon({
  minimal: `acolh* agradec* apelar compartilh* exort* expressar informar informem intercambiar intercambiem lembrar
    lembrem levar_em_conta partilh* pecam pedir reconhec* recordar recordem saudar solicit* ter_em_conta
    ter_presente tomar_nota`,
  continuing: `conserv* continu* mantem mantenha* manter persever* perseverar persist* persistir preserv*
    prosseguir prossig* renovar seguir siga sigam sustentar`,
  considering: `analis* avali* consider* contempl* debat* dialogar discut* estudar estude estudem examin* explor*
    pensar ponder* reconsider* reexamin* reflet* refletir repens* revej* rever revis*`,
  general: `abord* aceler* ajud* alent* ampli* apoi* aprofund* aproveit* articular articulem assegur* assist*
    atend* aument* avanc* buscar busque busquem colabor* combat* compromet* consolid* contrapor contribu* cooper*
    coorden* cuidar cuidem dar dedicar dediquem deem defend* dignific* diminu* empoder* encontrar encoraj* enfrent*
    envolv* esforc* estimul* estreit* evit* faca facam facilit* favorec* fazer foment* fortalec* garant* humaniz*
    identific* impulsion* incentiv* increment* intensific* investir_em lograr lut* melhor* minimiz* mobiliz*
    observar otimiz* potenci* prestar_atencao prevenir previn* prioriz* procur* promov* propici* proporcion*
    proteg* proteja* redobr* reduz* reforc* respald* respeit* respond* salvaguard* sensibiliz* superar tomar tome
    tomem trabalhar trabalhem tratar tratem velar vincul* visibiliz* zelar zelem`,
  specific: `ab_rog* abol* abra abram abrir aceder aceit* acredit* aderir adir* adira* adot* alinh* anul* aplic*
    apresent* aprov* armoniz* assinar assinatura_de assinem atribu* atualiz* autoriz* capacit* celebr* certific*
    codific* colocar_em_pratica compens* completar completem conced* conclu* constru* contrat* convid* convoc*
    criacao_de criar crie criem cumpr* declar* defin* deixar_de derrog* descriminaliz* desenh* desenvolvam
    desenvolver design* difund* digitaliz* distribu* elabor* elimin* emend* emit* encarreg* encerr* entreg* equipar
    equipem erradic* estabelec* estend* executar executem expeca* expedir financiamento_de financiar financie
    financiem firmar firmem fix* formacao_de formaliz* formar formem formul* habilit* harmoniz* homolog* implant*
    implement* imprim* inclua incluam incluir incorpor* inici* iniciar inscrev* instal* instaur* instituam
    instituir introduz* investig* investir invist* isent* julg* legaliz* legisl* levant* limitar modific* monitor*
    negoci* nomear nomeiem oferec* organizar organizem outorg* pagar paguem penaliz* permit* ponham_fim
    por_em_pratica por_fim proib* prolong* promulg* publicacao publicar publique publiquem ratific* realiz* recolh*
    reconhecam reconhecer_a reconhecer_as reconhecer_o reconhecer_os reconhecer_os_diplomas reform* regist*
    regulament* regular_a regular_as regular_o regular_os regulariz* regulem renunci* reparar repatri* resolv*
    resolver restabelec* restitu* retir* reunific* revog* sancion* separ* simplific* subscrev* subsidi* substitu*
    suprim* suspend* tipific* traduz* transpo* trein* unific* vacin*`,
  weakObjects: `medida medidas passo passos acao acoes esforco esforcos iniciativas politicas abordagem estrategias
    avancos atencao`,
  duties: `devem deve deverao devera deveriam deveria devemos deveriamos tem_que tem_de ha_que e_necessario e_preciso
    e_urgente convem recomenda recomendam recomendamos recomendar recomenda_se insta_a instamos_a exorta_a exortamos_a
    propomos propoe propoe_se precisam precisa pedimos cabe deve_se devem_se`,
  wishes: `que`,
  joins: `e`,
  adverbs: `nao tambem urgentemente imediatamente plenamente efetivamente prontamente ativamente devidamente
    gradualmente conjuntamente progressivamente formalmente depois finalmente ainda sem_demora`,
  alsoNouns: `poder dever ser prazer`,
  isVerb: (word) => /[aeio]r$/.test(word),
  isWished: (word) => /[ae]m?$/.test(word),
  actors: `estado estados governo* ministeri* parlament* congress* assembleia* legislat* autoridade* municip* prefeit*
    agencia* consulad* embaixad* chancelari* comissao comite* conselho* secretari* tribuna* policia* poder_judiciario
    defensori* empregador* empresa* universidade* escola* sociedade_civil pais paises nacoes_unidas unicef oim acnur
    cepal oit pnud mercosul mercosur caricom sica unasul celac oea organismo* doador* banco* organizac* instituic*
    administrac* regiao departamento* sindicato* governos_locais camara senado`,
  groups: `migrante* imigra* emigra* refugiad* asilo solicitante* crianca* menino* menina* infancia adolescen* mulher*
    homem homens menor menores jovem jovens juventud* familia* trabalhador* vitima* sobrevivent* pessoa* povo povos
    indigena* afro* quilombol* estudante* alun* retornad* deportad* diaspora* comunidade* deficiencia* idos* adult*
    lgbt* deslocad* apatrid* lares cidada* nacionais populac* todos todas detid* pacient* mae maes pais_e filho* filha*
    campones* minoria* jornalist* defensor* resident* docente* professor* enfermeir* estrangeir* habitante*`,
  beforeYear: `antes_de ate para em desde durante a_partir_de fins_de final_de fim_de meados_de o_ano do_ano no_ano
    janeiro_de fevereiro_de marco_de abril_de maio_de junho_de julho_de agosto_de setembro_de outubro_de novembro_de
    dezembro_de mais_tardar_em`,
  spans: `dia dias semana semanas mes meses ano anos trimestre trimestres semestre semestres horas`,
  numbers: `um uma dois duas tres quatro cinco seis sete oito nove dez doze dezoito vinte trinta sessenta noventa proximo
    proximos proxima proximas primeiro primeiros cada por este`,
  times: `prazo prazos cronograma* calendario* anualmente mensalmente trimestralmente semanalmente anual anuais mensal
    trimestral semestral cada_ano cada_mes todos_os_anos todos_os_meses antes_da_proxima antes_do_fim antes_que
    ano_seguinte proximo_ano este_ano proxima_reuniao proxima_sessao data_limite o_mais_tardar`,
});
