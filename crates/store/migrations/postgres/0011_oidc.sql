-- 0011_oidc: whom a provider of sign-in (OpenID Connect) knows as which member.

create table oidc_identities (
  organization_id uuid        not null,
  member_id       uuid        not null,
  issuer          text        not null,
  subject         text        not null,
  email           text,
  created_at      timestamptz not null,
  primary key (organization_id, member_id, issuer),
  constraint oidc_identities_member foreign key (organization_id, member_id) references members (organization_id, id)
);
create unique index oidc_identities_subject on oidc_identities (organization_id, issuer, subject);
create index oidc_identities_sign_in on oidc_identities (issuer, subject);
