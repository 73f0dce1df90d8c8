/**
 * French for the coach. Written for this repository: the five steps follow the verbs that UPR Info names in its
 * public description of the scale, put into French by us; the other lists are ours.
 */
import { lexicon } from './lexicon.js';

export const LEXICON = lexicon({
  minimal: `accueill* appeler demandent demander echangent echanger exhort* exprim* garder_a_l_esprit informent
    informer partagent partager prendre_acte prendre_note rappel* reconnaitre remercier saluer sollicit*
    tenir_compte`,
  continuing: `conserv* continu* garder maintenir maintien* persever* perseverer persist* poursuiv* preserv*
    renouvel* soutenir_les_efforts`,
  considering: `analys* apprecier consider* contempl* debatt* dialogu* discut* envisag* etudi* evalu* examin*
    explor* peser reconsider* reexamin* reflech* repens* revoi* revoir songer`,
  general: `abord* acceler* accompagn* accordent accorder aident aider amelior* approfond* appuy* assist* associ*
    assur* augment* autonomis* avanc* cherch* collabor* combatt* consacr* consolid* contrer contribu* cooper*
    coordonn* defend* diminu* donne donnent donner efforc* elarg* encourag* engag* evit* facilit* faire faire_face
    fasse fassent favoris* fournir garant* humanis* identifi* impliqu* intensifi* investir_dans lutt* mettre
    minimis* mobilis* observent observer optimis* orientent orienter prendre prenne prennent prevenir previenn*
    prioris* progress* promeuv* promouv* proteg* redoubl* redui* renforc* repond* respect* s_engag* sauvegard*
    sensibilis* soutenir soutienn* stimul* surmont* tenir traitent traiter travaillent travailler valoris* veill*`,
  specific: `abol* abrog* acced* accept* adher* adopt* align* allou* amend* annul* appliqu* approb* approuv*
    attribu* autoris* batir certifi* cess* clor* codif* compens* completent completer conclu* construi* creation_d
    creation_de cree creent creer decern* declar* decriminalis* defin* delivr* depenalis* deploy* depos* deposer
    design* developpent developper diffus* distribu* elabor* elimin* embauch* emett* enquet* enregistr* equip*
    eradiqu* erig* etabl* etend* executent executer exempt* exoner* ferment fermer financ* fixent fixer fonder
    formalis* formation_de forment former formul* harmonis* homologu* impos* inclu* inclure incorpor* incrimin*
    initi* inscri* install* instaur* instituent instituer interdi* introdui* invest* invit* jugent juger lanc*
    legalis* legifer* levent lever limitent limiter mettent_en_place mettent_fin mettre_en_oeuvre mettre_en_place
    mettre_en_service mettre_en_oeuvre mettre_fin modifi* negoci* nomm* numeris* octro* offr* organisent organiser
    ouvr* paye* penalis* permett* poursuivre_en_justice present* presenter prolong* promulgu* publication_de
    publient publier punir rapatri* ratifi* realis* recens* reconnaiss* reconnaitre_la reconnaitre_le
    reconnaitre_les recrut* reform* reglement* regularis* reguler reinstall* remplac* renonc* repar* resoud*
    restitu* retabl* retir* reunifi* revoqu* sanction* separ* signature_de signent signer simplifi* souscri*
    subvention* supprim* suspend* tradui* transpos* unifi* uniformis* vaccin* verser`,
  weakObjects: `mesure mesures pas action actions effort efforts initiatives politiques approche strategies progres
    attention demarches dispositions`,
  duties: `doivent doit devront devra devraient devrait devons devrions il_faut il_faudrait il_convient_de
    il_est_necessaire_de il_est_urgent_de recommande_de recommandent_de recommandons_de recommander_de recommande_d
    recommandons_d recommande_aux_etats_de recommande_aux_etats_d aux_etats_de aux_etats_d aux_gouvernements_de
    aux_gouvernements_d proposons_de proposons_d propose_de propose_d invite_a invitons_a appelle_a prions_de convient_de
    convient_d`,
  wishes: `que qu`,
  joins: `et`,
  adverbs: `ne_pas ne aussi egalement urgemment immediatement pleinement effectivement rapidement activement dument
    progressivement conjointement formellement puis enfin de d a sans_delai`,
  alsoNouns: `pouvoir devoir etre`,
  isVerb: (word) => /(?:er|ir|re)$/.test(word),
  isWished: (word) => /(?:e|ent)$/.test(word),
  actors: `etat etats gouvernement* ministere* parlement* congres assemblee* legislat* autorite* municip* maire mairie*
    agence* consulat* ambassade* chancellerie commission comite* conseil* secretariat* tribuna* cour police* justice
    defenseur_des_droits employeur* entreprise* universite* ecole* societe_civile pays nations_unies unicef oim hcr
    cepalc oit pnud mercosur caricom sica unasur celac oea organisme* donateur* bailleur* banque* organisation*
    institution* administration* region* departement* syndicat* collectivite*`,
  groups: `migrant* immigr* emigr* refugie* asile demandeur* enfant* fille* garcon* enfance adolescent* femme* homme*
    mineur* jeune* jeunesse famille* travailleu* victime* survivant* personne* peuple* autochtone* indigene* afro* etudiant* eleve*
    retour_des rapatrie* deporte* diaspora* communaute* handicap* aine* agees lgbt* deplace* apatride* foyer* menage*
    citoyen* ressortissant* population* tous toutes detenu* patient* mere* pere* parent* paysan* minorite* journaliste*
    defenseur* resident* enseignant* infirmier* etranger* habitant*`,
  beforeYear: `avant d_ici a_partir_de des jusqu_en jusqu_a en pour depuis pendant fin fin_de la_fin_de l_annee
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre au_plus_tard_en
    d_ici_a d_ici_fin`,
  spans: `jour jours semaine semaines mois an ans annee annees trimestre trimestres semestre semestres heures`,
  numbers: `un une deux trois quatre cinq six sept huit neuf dix douze dix_huit vingt trente soixante prochain prochains
    prochaine prochaines premier premiers premiere premieres chaque par cette`,
  times: `delai delais echeance* echeancier* calendrier* annuellement mensuellement trimestriel* annuel* mensuel*
    semestriel* chaque_annee chaque_mois tous_les_ans tous_les_mois avant_la_prochaine avant_la_fin avant_que
    annee_prochaine l_an_prochain cette_annee prochaine_reunion prochaine_session date_limite au_plus_tard`,
});
