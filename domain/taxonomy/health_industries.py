"""The industries of health: who tends the sick, and who makes what they need.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

HEALTH_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.HEALTHCARE: {
        "": (
            "hcls; healthcare and life sciences; healthcare; health care; health; healthcare industry; "
            "gesundheitswesen; gesundheit; salud; sante; saude; medical; health and wellness; health services; "
            "healthcare services; hc; health industry; health sector; soins de sante; sector salud; medicine; "
            "medizin; patient care; care; healthcare sector; health systems and services; gesundheitsbranche; health "
            "system management; acupuncture; homeopathy; naturopathy; sanidad; sanitaire"
        ),
        "hospitals": (
            "hospital; health system; health systems; hospital system; provider; providers; academic medical center; "
            "krankenhaus; hospitales; hopital; healthcare provider; healthcare providers; hospitals and health care; "
            "acute care; children s hospital; hospital and health care; idn; medical center; kliniken; klinik; "
            "clinica; hospitais; clinique; ambulatory surgery center; clinics and hospitals; radiology; nhs trust; "
            "cancer center; cancer care; cancer treatment; trauma center; oncology; cardiology; surgery; surgical "
            "center; surgery center; surgery centers; emergency room; ambulance; ambulance services; air ambulance; "
            "hopitaux; dialysis; kidney care; transplant center; blood donation; organ donation; plasma donation; "
            "intensive care; hospital care; inpatient care; hospital trust; inpatient; care delivery; provider "
            "healthcare; children's hospital; emergency care; hospital group; universitatsklinikum; er; maternity "
            "ward; chu; klinikum; infirmary; heart center; burn unit; operating rooms; emergency department; health "
            "trust; poliklinik; spital; notaufnahme; sanatorio; urgencias; urgences; pronto socorro; maternidade; "
            "acute care facilities; patient wards; wards; icu; operating theatres; care facilities; provider network; "
            "academic medical centre; health provider"
        ),
        "medical practices": (
            "cosmetic clinics; cosmetic surgery; aesthetic clinics; "
            "dental lab; dental labs; dentists; dentist; doctors; medical practice; clinic; clinics; physician "
            "practice; dental; dentistry; primary care; physician group; dental practice; urgent care; outpatient; "
            "ophthalmology; dermatology; arztpraxis; orthopedics; physical therapy; dental care; vision care; "
            "optometry; fertility; outpatient care; cabinet medical; dental clinic; medical imaging center; imaging "
            "center; imaging centers; orthodontics; orthodontist; orthodontists; physician; physicians; gp practice; "
            "general practice; family medicine; family practice; pediatrics; paediatrics; gynecology; plastic "
            "surgery; cosmetic surgery; eye care; eye surgery; laser eye surgery; optometrist; optometrists; "
            "opticians; chiropractor; chiropractors; chiropractic; physiotherapy; physical therapists; occupational "
            "therapy; speech therapy; speech therapists; podiatry; rehabilitation; ivf; family planning; family "
            "planning centers; hausarzt; zahnarzt; zahnarztpraxis; consultorio; audiology; hearing care; medical "
            "group; dental office; oral care practice; teeth; eye clinic; dermatology clinic; family doctor; doctor "
            "office; physiotherapy practice; fertility clinic; radiology practice; outpatient clinic; private "
            "practice; cabinet dentaire; physio; fisioterapia; kinesitherapie; obstetrics; midwifery; lasik; root "
            "canals; general practitioner; gynecologist; urology; endocrinology; rheumatology; neurology practice; "
            "birth center; house calls; osteopath; osteopathy; kinderarzt; augenarzt; orthopade; kieferorthopadie; "
            "odontologia; oftalmologia; ginecologia; pediatra; medicos; ophtalmologue; medecin generaliste; "
            "ortodontia; medico de familia; praxis; praxen; dso"
        ),
        "health tech": (
            "medical records software; healthtech; health technology; digital health; healthcare technology; "
            "healthcare it; health it; ehr; emr; telehealth; telemedicine; healthcare software; health software; "
            "medical software; e health; ehealth; healthcare saas; hit; healthcare tech; health information "
            "technology; healthcare analytics; virtual care; care platform; mhealth; patient engagement software; "
            "clinical software; remote patient monitoring; health saas; femtech; electronic health records; "
            "electronic medical records; e prescribing; health data; health analytics; digital therapeutics; virtual "
            "health; clinical decision support; medical billing; revenue cycle management; patient portal; telecare; "
            "telepsychiatry; ehr vendor; practice management software; meditation app; health app; wellness app; "
            "hospital software; gesundheits app; symptom checker; pharmacy software; medical records; sante "
            "numerique; salud digital; saude digital"
        ),
        "mental health": (
            "chemical dependency; substance use; dependency treatment; behavioral health; behavioural health; "
            "psychology; therapy; counseling; addiction treatment; mental healthcare; psychiatry; mental wellness; "
            "substance abuse treatment; counselling; salud mental; sante mentale; psychiatric hospital; psychologists; "
            "psychotherapy; psychologist; therapist; rehab center; drug rehab; addiction recovery; addiction services; "
            "autism services; suicide prevention; psychotherapie; psicologia; addiction; therapy and counseling; rehab "
            "clinic; psychiatric clinic; substance abuse; behavioral health clinics; depression therapy; emotional "
            "wellbeing clinic; rehab; detox; counsellors; shrinks; psychoanalysis; eating disorders; "
            "anxiety treatment; recovery center; alcoholism treatment; sober living; suchtklinik; terapeutas; "
            "therapeutes; terapia"
        ),
        "senior and home care": (
            "maison de retraite; maisons de retraite; senior living; home health; home care; elder care; nursing "
            "homes; hospice; assisted living; long term care; aged care; senior care; skilled nursing; altenpflege; "
            "pflege; elderly care; homecare; social care; home healthcare; pflegeheim; post acute care; disability "
            "services; residential care; nursing; nursing services; nursing care; home nursing; care home; care "
            "homes; retirement home; retirement homes; retirement community; retirement communities; home help; home "
            "care agency; home health agency; hospice care; palliative care; adult day care; memory care; "
            "seniorenheim; residencia de ancianos; ehpad; aide a domicile; disability care; caregiver services; "
            "services for the elderly; elderly services; care services; residential care facilities; skilled nursing "
            "facility; nursing home; elderly care homes; altenheim; lar de idosos; nursing care facilities; "
            "pflegedienst; casa de repouso; old people s home; cuidadores; snf; pensioners home; old age home; "
            "retirement village; retirement villages; convalescent home; meals for seniors; seniorenresidenz; hospiz; "
            "geriatrico; ayuda a domicilio; soins a domicile; services a la personne; asilo de idosos; residencias de "
            "mayores; home nurses; visiting nurses; domiciliary care; domiciliary; live in care"
        ),
        "wellness and fitness": (
            "astrology; horoscopes; spirituality; esoterics; "
            "wellness; fitness; gym; gyms; health clubs; yoga; spa; spas; health and fitness; wellbeing; well being; "
            "fitness studio; health club; nutrition coaching; beauty salon; corporate wellness; fitness tech; pilates; "
            "gymnasium; crossfit; personal training; yoga studio; yoga studios; meditation; mindfulness; massage; "
            "massage therapy; hair salon; hair salons; hairdresser; hairdressers; hairdressing; barber; barber shop; "
            "barbershop; barbers; nail salon; nail salons; beauty parlor; beauty parlour; tattoo studio; tattoo "
            "parlour; tattoo parlor; tattoos; body painting; body art; body piercing; tanning salon; weight loss; "
            "weight management; fitness app; nutritionist; dietitians; sauna; coiffure; peluqueria; friseur; "
            "cosmetology; gimnasio; personal care services; dance studio; bodybuilding; health resort; body "
            "contouring; makeup studio; gyms and yoga; personal trainers; wellness center; weight loss clinics; "
            "fitnessstudio; salle de sport; academia de ginastica; salon de belleza; friseursalon; meditation studio; "
            "crossfit box; gym chain; acupuncture and homeopathy; alternative medicine; holistic health; balneario; "
            "thermalbad; thalasso; workout classes; thermes; exercise classes; aerobics; spin classes; zumba; tai chi; "
            "reiki; hot springs; steam baths; turkish bath; float tanks; strength training; dieting; retreats; "
            "masajes; entrenadores personales; remise en forme; musculacao; exercise studios; workout studios"
        ),
        "animal health": (
            "kennel; dog breeding; breeding; reptiles; reptile; exotic pets; puppies; veterinary; veterinarian; pets; "
            "vet; tiermedizin; animal care; veterinaria; pet health; animal hospital; pet services; pet; animal "
            "clinic; veterinary clinic; veterinary clinics; vet clinic; veterinary hospital; veterinary medicine; pet "
            "clinic; pet hospital; dog grooming; kennels; dog walking; tierarzt; tierarztpraxis; livestock health; "
            "animal pharma; veterinary pharmaceuticals; dog training; equine medicine; animal medicine; pet clinics; "
            "veterinary practice; vets; clinica veterinaria; clinique veterinaire; animal medicines; animal shelter "
            "clinic; livestock medicine; k9 training; pet grooming; tierklinik; pet doctors; dog doctor; "
            "kleintierpraxis; hospital veterinario; spay and neuter; animal doctors"
        ),
    },
    Sector.LIFE_SCIENCES: {
        "": (
            "life sciences; life science; lifesciences; bioscience; biosciences; ls; ciencias de la vida; sciences de "
            "la vie; ciencias da vida; biosciences industry; life science research; biomedical; biomedicine; "
            "biomedical research; bio"
        ),
        "pharmaceuticals": (
            "oncology drugs; drug discovery; drug maker; drug makers; drugmaker; medicines; pharma; pharmaceutical; "
            "drug manufacturer; generics; drugs; biopharma; biopharmaceutical; biopharmaceuticals; pharmaindustrie; "
            "farmaceutica; pharmaceutique; specialty pharma; farma; pharmaceutical industry; drug development; "
            "vaccines; cdmo; consumer health pharma; farmaceutico; pharmazie; over the counter drugs; drug "
            "manufacturing; big pharma; industria farmaceutica; drug research; medicine manufacturing; medication; "
            "arzneimittel; medicamentos; medicaments; pharmaceutical wholesale; radiopharmaceuticals; opioids; "
            "antibiotics; insulin; medicinal products; drug company; medicine maker; laboratoire pharmaceutique; "
            "pharma manufacturing; drug developer; prescription drugs; arzneimittelhersteller; tablets and capsules; "
            "aspirin; painkillers; cough syrup; contraceptives; inhalers; eye drops; antidepressants; statins; "
            "impfstoffe; farmacos; vacunas; remedios; vacinas; sterile fill finish; api manufacturing; active "
            "ingredients; active pharmaceutical ingredients; drug contract manufacturing; contract drug manufacturing"
        ),
        "biotech": (
            "cell culture media; culture media; bio tech; biotechnology; biotechnologie; biotecnologia; genomics; "
            "gene therapy; cell therapy; biologics; synthetic biology; genetics; biotech research; precision "
            "medicine; cell and gene therapy; bioengineering; proteomics; synbio; techbio; bio pharma research; stem "
            "cells; stem cell research; gene editing; crispr; dna sequencing; gene sequencing; cell culture; "
            "bioinformatics; biotechnology research; bioprocess; fermentation technology; biosimilars; microbiome; "
            "antibodies; immunotherapy; protein engineering; biobank; biomanufacturing; bioreactors; genetic "
            "engineering; genetic testing research; nanomedicine; life science startup; rna therapeutics; stem cell "
            "therapy; gene therapy startup; mrna; sequencing; peptides; fermentation tech; molecular biology; biology "
            "startups; life sciences tools free biology; genforschung; synthetic bio"
        ),
        "medical devices": (
            "surgical robots; surgical robot; medical device; medtech; med tech; medical technology; medical "
            "equipment; devices medical; diagnostics equipment; medizintechnik; surgical devices; orthopedic devices; "
            "medical supplies; dispositivos medicos; dental devices; medical manufacturing; medical imaging; "
            "dispositifs medicaux; medical device manufacturing; implants; prosthetics; hearing aids; surgical "
            "robotics; equipos medicos; dental cement; dental supplies; dental equipment; dental materials; "
            "pacemakers; surgical instruments; x ray machines; x ray equipment; ultrasound equipment; ultrasound "
            "devices; imaging equipment; hospital beds; hospital equipment; hospital supplies; contact lenses; "
            "wheelchairs; catheters; medical instruments; medizinprodukte; medical consumables; respiratory devices; "
            "ventilators; defibrillators; surgical equipment; medical robots; mri machines; mri scanners; stents; "
            "medical disposables; health devices; glucose monitors; insulin pumps; medical wearables; heart valves; "
            "medical tubing; syringes; surgical tools; implants and surgical tools; scanners; pacemakers and scanners; "
            "diagnostic equipment maker; ultrasound machines; glasses and contact lenses; orthopedic implants; "
            "infusion pumps; bandages; hip replacements; eyeglass lenses; dialysis machines; scalpels; bone screws; "
            "artificial limbs; artificial hearts; dental chairs; crutches; walkers; stethoscopes; blood pressure "
            "monitors; surgical gloves; surgical masks; masks and gloves; endoscopes; radiotherapy equipment; "
            "orthotics; mobility aids; hearing devices; breathing machines; cpap; oxygen concentrators; wound care; "
            "prothesen; horgerate; implantate; rollstuhle; protesis; audifonos; sillas de ruedas; protheses; appareils "
            "auditifs; fauteuils roulants; proteses; aparelhos auditivos; cadeiras de rodas; equipamentos medicos; "
            "equipamiento medico; materiel medical; hospital devices; clinical devices; medical hardware; hospital "
            "gear; clinical equipment; patient monitors; medical gear; tecnologia medica; technologie medicale; "
            "medizingerate; productos sanitarios; dispositivos sanitarios"
        ),
        "diagnostics": (
            "clinical laboratory; diagnostic labs; in vitro diagnostics; ivd; lab testing; laboratory services; "
            "diagnostic; clinical lab; clinical laboratories; molecular diagnostics; labs; labor diagnostik; "
            "pathology; diagnostico; blood testing; blood tests; medical laboratory; medical laboratories; medical "
            "lab; medical testing; genetic testing; drug testing; laboratory testing; laboratory medicine; covid "
            "testing; laboratorio clinico; laboratoire d analyses; medizinisches labor; point of care testing; cancer "
            "screening; dna testing; diagnostic lab; medical labs; pathology lab; test kits; blood banking; covid "
            "tests; screening tests; mri center; biopsies; analisis clinicos; dna tests; pregnancy tests; mammography; "
            "breast screening; ct scans; mri scans; x ray center; sleep lab; toxicology lab; paternity tests; allergy "
            "tests; swab tests; rapid tests; clinical chemistry; histology; cytology; hematology lab; microbiology "
            "lab; rontgen; labormedizin; laboratorio de analisis; imagenologia; imagerie medicale; analyses medicales; "
            "biologie medicale; exames laboratoriais; test laboratories"
        ),
        "contract research": (
            "animal testing; "
            "cro; clinical research; clinical trials; contract research organization; clinical research organization; "
            "clinical trial services; preclinical; auftragsforschung; clinical development services; clinical trial; "
            "clinical studies; toxicology services; preclinical research; pharma research services; trial sites; site "
            "management organization; pharmacovigilance services; biostatistics services; drug trials; phase 1 clinic; "
            "preclinical services; trial management services; ensayos clinicos; essais cliniques; ensaios clinicos; "
            "study sites; klinische studien; trial management; toxicology testing; medical trials; patient trials"
        ),
    },
}
